from flask import Blueprint


def send(e):
    print(f"🔍 DEBUG: Error response body = {e.response.text[:500] if e.response.text else 'empty'}")
    return False
