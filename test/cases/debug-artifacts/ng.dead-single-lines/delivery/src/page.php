<?php
$page = view('page', [
    'themes' => $themes,
    // 'pages' => $this->pages,
]);
// return array($type, $value)
