from kivy.uix.screenmanager import Screen


class MainScreen(Screen):
    title = "Basket"
