get '/admin/getapp/:file' do |file|
  puts "you requested #{params[:file]}"
  send_file file
end
