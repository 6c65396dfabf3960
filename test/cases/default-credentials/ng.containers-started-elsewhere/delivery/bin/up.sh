docker service create --name grafana -p 3000:3000 grafana/grafana:10.4.0
docker create --name grafana -p 3000:3000 grafana/grafana:10.4.0
docker run --network host grafana/grafana:10.4.0
kubectl create deployment grafana --image=grafana/grafana:10.4.0
kubectl run grafana --image=grafana/grafana:10.4.0 --port=3000
