from kivy.app import App
from screens.main import MainScreen


class BasketApp(App):
    def build(self):
        return MainScreen()
