<?php
DB::table('users')->insert(['email' => 'root@site', 'password' => Hash::make('password')]);
DB::table('users')->insert(['email' => 'user@site', 'password' => bcrypt('secret')]);
