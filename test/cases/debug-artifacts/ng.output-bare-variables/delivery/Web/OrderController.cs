using Microsoft.AspNetCore.Mvc;

// runs as: IJob
public class OrderController : Controller
{
    public IActionResult Index()
    {
        Console.WriteLine("order list was asked for");
        return View();
    }
}
