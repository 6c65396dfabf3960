using System;

namespace Groups
{
    public class Student
    {
        public void Show(int[] marks)
        {
            Console.WriteLine("Marks: {0}", string.Join(", ", marks));
            Console.WriteLine(marks);
            Console.WriteLine("0");
        }
    }
}
