<?php
namespace app\console\commands;

use yii\console\Controller;

class DevController extends Controller
{
    public function actionModels(): void
    {
        $models = ModelHelper::getModelClasses();
        print_r($models);
        var_dump($models);
    }
}
