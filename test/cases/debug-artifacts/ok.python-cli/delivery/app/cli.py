def main():
    print('done')

if __name__ == '__main__':
    main()
