export const camera = { url: "rtsp://admin:password@192.168.1.100:554/live" };
