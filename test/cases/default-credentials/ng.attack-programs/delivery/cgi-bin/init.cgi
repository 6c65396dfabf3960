#!/usr/bin/perl
# 管理者パスワード
$cf{admin_pass} = 'admin';
# 掲示板名
$cf{title} = "お知らせ";
