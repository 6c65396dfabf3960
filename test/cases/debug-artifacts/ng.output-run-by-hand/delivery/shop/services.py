from sqlalchemy import select


def skills_of(session, person):
    rows = session.execute(select(person)).all()
    print("reading the skills")
    print(rows)
    return rows
