from selenium.webdriver.common.by import By
d.find_element(By.ID, "userid").send_keys("admin")
d.find_element(By.ID, "password").send_keys("admin")
d.find_element(By.ID, "password").send_keys(given)
