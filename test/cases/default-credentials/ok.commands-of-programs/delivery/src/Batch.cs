class B { void R() { Process.Start("net", $@"use Z: \\nas01\share {password} /user:administrator"); Process.Start("net", "use Z: /delete"); } }
