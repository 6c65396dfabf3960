<?php
function f($x) {
    // } else {
    //     $this->loadComponent('FormProtection');
    // }

    //->where('deleted', 0)
    // 'product_name' => '追加製品名01',
    // 'product_code' => 'newcode01',
    return $x;
}
