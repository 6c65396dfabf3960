const FAKE_PASSWORD = 'rjGcfuRu';
