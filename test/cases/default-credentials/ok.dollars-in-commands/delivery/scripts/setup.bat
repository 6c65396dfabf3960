net user Administrator %PW%
net user kensa %PREFIX%2024 /add
