class Order
{
    Request Build(Order order)
    {
        return new Request
        {
            Amount = order.Amount,
            //LineItems = lines.ToArray(),
            //CustomerId = order.CustomerId.ToString(),
        };
        //    });
        //}
    }
}
