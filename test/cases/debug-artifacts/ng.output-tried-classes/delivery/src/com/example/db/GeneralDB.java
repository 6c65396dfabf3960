package com.example.db;

public class GeneralDB {
    public int rows(String sql) {
        System.out.println(sql);
        return 0;
    }

    public void close() {
        try {
            connection.close();
        } catch (Exception ex) {
            ex.printStackTrace();
        }
    }

    public String name() {
        // the name of the table that holds the reports of all the offices, as it is in the database
        return "general";
    }

    public static void main(String[] args) {
        System.out.println("rows: " + new GeneralDB().rows("select 1"));
    }
}
