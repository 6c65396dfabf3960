class Form1 {
  void F() { MessageBox.Show("Err:" + ex.Message + Environment.NewLine + Resources.Text4); }
}
