<?php

class Status
{
    public function page(): string
    {
        ob_start();
        phpinfo(-1);
        return ob_get_clean();
    }

    public function text(array $rows): string
    {
        ob_start();
        var_dump($rows);

        return ob_get_clean();
    }
}
