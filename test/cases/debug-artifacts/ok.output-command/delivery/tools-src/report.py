import argparse


def main():
    print("=== EDIT CARD ===")
    print("Exported 3 cards")
