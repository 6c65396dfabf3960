def scan(event):
    # {
    #   "Count": 3,
    #   "SystemName": "LP 704-74",
    #   "event": "FSSAllBodiesFound"
    # }
    return event['Count']
