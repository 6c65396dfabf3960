public class Invoice
{
    public bool IsRealtime { get; set; }
    //public bool? IsLocalSynced { get; set; }//sud: 10May'18
}
