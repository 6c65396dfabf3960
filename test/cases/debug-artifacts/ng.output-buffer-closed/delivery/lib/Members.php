<?php

class Members
{
    public function page(): string
    {
        ob_start();
        include 'members.php';
        $page = ob_get_clean();
        var_dump($page);
        error_log('rows ' . print_r($this->rows, true));
        return $page;
    }

    public function save(array $idList): void
    {
        print_r($idList);
    }
}
