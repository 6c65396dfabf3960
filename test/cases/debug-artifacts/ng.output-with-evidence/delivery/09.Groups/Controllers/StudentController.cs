using Microsoft.AspNetCore.Mvc;

namespace Groups
{
    public class StudentController : Controller
    {
        public IActionResult Show(string id)
        {
            Console.WriteLine(id);
            return View();
        }
    }
}
