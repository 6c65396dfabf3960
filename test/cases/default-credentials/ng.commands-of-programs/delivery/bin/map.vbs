Set sh = CreateObject("WScript.Shell")
sh.Run "net use Z: \\nas01\share password /user:administrator"
Set n = CreateObject("WScript.Network")
n.MapNetworkDrive "Z:", "\\nas01\share", False, "administrator", "password"
