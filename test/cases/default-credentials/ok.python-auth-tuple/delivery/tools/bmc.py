"""Reads the stock from the iRMC of each server."""
import os
import requests

IRMC_AUTH = (os.environ["IRMC_USER"], os.environ["IRMC_PASSWORD"])


def get(host):
    return requests.get(f"https://{host}/redfish/v1", auth=IRMC_AUTH, timeout=9).json()
