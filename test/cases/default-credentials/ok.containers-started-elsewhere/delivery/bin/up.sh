docker service create --name grafana -e GF_SECURITY_ADMIN_PASSWORD="$PW" -p 3000:3000 grafana/grafana:10.4.0
kubectl run tmp --rm -it --image=grafana/grafana:10.4.0 -- sh
kubectl run grafana --image=grafana/grafana:10.4.0 --env="GF_SECURITY_ADMIN_PASSWORD=$PW"
kubectl create deployment grafana --image="$IMAGE"
docker run --rm grafana/grafana:10.4.0 grafana-cli --version
