<?php
class HttpClient
{
    private function send($payload)
    {
        if ($this->debug) {
            error_log('==> Request: ' . json_encode($payload));
        }
    }
}
