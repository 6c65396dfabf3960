def refuse():
    send_problem("authentication-failed", {"password": "denied"})
