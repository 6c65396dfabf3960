sh.Run "net use Z: \\nas01\share " & pw & " /user:administrator"
n.MapNetworkDrive "Z:", "\\nas01\share", False, user, pw
n.MapNetworkDrive "Z:", "\\nas01\share"
' sh.Run "net use Z: \\nas01\share password /user:administrator"
