import re

path = 'addresses.json'


def main():
    with open(path) as source:
        content = source.read()
    position = content.find('prefix')
    if position == -1:
        return
    start = max(0, position - 200)
    end = position + 200
    print(f"Found at position {position}")
    print(repr(content[start:end]))
    with open(path, 'w') as target:
        target.write(re.sub('prefix', '', content))


main()
