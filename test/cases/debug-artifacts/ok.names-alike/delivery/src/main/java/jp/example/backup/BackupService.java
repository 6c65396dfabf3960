package jp.example.backup;

class BackupService {}
