<?php
class Installer {
    protected array $config = [
        'form' => [
            'title' => ['type' => 'text', 'value' => 'Shop'],
            'admin_username' => ['value' => 'shopadmin'],
            'admin_email' => 'text',
            'admin_password' => 'password',
        ],
    ];
}
