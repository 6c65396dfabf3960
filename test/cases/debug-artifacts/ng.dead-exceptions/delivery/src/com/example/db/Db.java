package com.example.db;

public class Db {
    void close() {
        try {
            connection.close();
        } catch (Exception ex) {
            //ex.printStackTrace();
        }
    }
}
