import argparse


def main():
    print("OK!")
