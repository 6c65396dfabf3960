var scaleFilterFirstPass = "vpp=format=bgra:afbc=1";
