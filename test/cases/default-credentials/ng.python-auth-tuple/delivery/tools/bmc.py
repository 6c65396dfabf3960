"""Reads the stock from the iRMC of each server."""
import requests

IRMC_AUTH = ("admin", "admin")


def get(host):
    return requests.get(f"https://{host}/redfish/v1", auth=IRMC_AUTH, timeout=9).json()
