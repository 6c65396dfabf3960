from django.urls import path

from .access import staff_only, wallet
from . import views

urlpatterns = [
    path('', views.orders),
    # path('parts/', views.parts),

    path('<int:id>/', views.order),
]

COLUMNS = [
    "double_time",
    # "large_print",
    "noon",
]


# @staff_only(level=2)
class Orders(View):
    # @property
    def total(self):
        return chart(
            self.lines,
            # columns=["part"],
            kind="sum",
        )

    def check(self, request, *args, **kwargs):
        # key = secret_of(request, *args, **kwargs)
        # if key:
        # return verify(request, key)
        #self.state=wallet.state_of(request)
        self.state = None
        if request.test:
            # address = wallet.production
            address = wallet.test
        #print('state: %s' % self.state);
        return address
