const passwordA = "admin";
const passwordB = "admin2";
const showPassword = "on";
function updateDbPassword() { return passwordValue; }
const passwordValue = field.value;
