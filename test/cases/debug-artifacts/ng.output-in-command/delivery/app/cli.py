import argparse


def main():
    print("here")
    print(">>>> before the call")
