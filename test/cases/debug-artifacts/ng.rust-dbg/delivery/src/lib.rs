pub fn send(x: u32) {
    dbg!(x);
    println!("here {}", x);
    log::info!("sent {}", x);
}
