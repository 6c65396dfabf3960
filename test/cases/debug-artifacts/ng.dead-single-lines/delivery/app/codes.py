def schema_of(discount):
    if discount.kind == 'ticket':
        return TicketSchema
    # elif discount.kind == 'event' and has_access('is_admin'):
    return EventSchema
