"""締切の前日に、申請が未完了の人へ案内を送るバッチ。"""

import logging
import sys
from pathlib import Path

import requests
import yaml
from jinja2 import Environment, FileSystemLoader

LOG = logging.getLogger(__name__)


def load_config(path: Path) -> dict:
    """設定を読み込む。"""
    with path.open(encoding="utf-8") as file:
        return yaml.safe_load(file)


def notify(config: dict, applicants: list[dict]) -> int:
    """案内を送り、送った件数を返す。"""
    template = Environment(loader=FileSystemLoader("templates"), autoescape=True).get_template("reminder.txt")
    sent = 0
    for applicant in applicants:
        body = template.render(applicant=applicant, deadline=config["deadline"])
        response = requests.post(config["mail_api"], json={"to": applicant["id"], "body": body}, timeout=30)
        response.raise_for_status()
        sent += 1
    LOG.info("案内を %d 件送信しました", sent)
    return sent


if __name__ == "__main__":
    sys.exit(0 if notify(load_config(Path(sys.argv[1])), []) >= 0 else 1)
