<?php
class test extends CI_Controller
{
    public function index()
    {
        $rows = $this->db->get("orders")->result();
        var_dump($rows);
        exit;
    }
}
