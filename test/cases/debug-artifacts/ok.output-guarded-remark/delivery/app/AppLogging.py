import logging


def caller_of(frame):
    try:
        return frame.f_code.co_name
    except AttributeError as e:
        print(f'{frame=}')
        return logging.Formatter().formatException(e)
