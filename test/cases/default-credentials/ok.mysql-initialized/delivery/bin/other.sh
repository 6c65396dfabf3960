#!/bin/bash
mysqld --initialize --user=mysql
