class Record:
    pass


# class Synonym(ModelBase):
#     """To be serialized for synonyms."""
#
#     name = models.CharField(max_length=255)
#
#     def save(self, *args):
#         self.name = self.name.strip()
#         super().save(*args)


# msg = MIMEText(body, 'plain', 'utf-8')
def send(body):
    return body
