- (BOOL) check {
  dictPassword = (user ? [user objectForKey: @"password"] : nil);
}
