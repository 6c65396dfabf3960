const inputId = isPasscode ? "passcode" : "recovery_code";
