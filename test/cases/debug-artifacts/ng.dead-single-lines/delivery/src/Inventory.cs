class Inventory
{
    //public Folder GetFolder(FolderBase folder)
    //{
    //}

    void Hangup()
    {
        // The viewer session is closed by the other side
//        Disconnect(session as ViewerSession);

        //catch (Exception e)
        Close();
    }
}
