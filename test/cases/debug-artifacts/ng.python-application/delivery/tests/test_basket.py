import sys
import argparse

print(sys.argv)
