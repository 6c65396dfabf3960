import argparse

from shop.parts import BasketPart

parser = argparse.ArgumentParser()
