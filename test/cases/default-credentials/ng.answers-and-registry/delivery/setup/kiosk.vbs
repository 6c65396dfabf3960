Set w = CreateObject("WScript.Shell")
w.RegWrite "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\DefaultPassword", "kiosk", "REG_SZ"
w.RegWrite "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\DefaultPassword", given, "REG_SZ"
